import type { ReactNode } from 'react';
import type { ComparableRef } from '../../domain/comparison';
import { lazyPart } from '../context/lazy-part';
import './comparable-row.css';

const Button = lazyPart(
  () => import('./compare-button').then(({ CompareButton }) => CompareButton),
  { silent: true, isTool: true, messages: ['compare'] },
);

/** Shows a row of a list, which is a link to a record, with the button that adds the record to the comparison. */
export function ComparableRow({
  record,
  name,
  children,
}: {
  readonly record: ComparableRef;
  readonly name: string;
  readonly children: ReactNode;
}) {
  return (
    <li className="comparable-row">
      {children}
      <Button record={record} name={name} />
    </li>
  );
}
