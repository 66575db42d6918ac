import { layerFileName } from '../../domain/layer-address';
import { formatPosition } from '../../i18n/format-position';
import { drawnOwnLayers } from '../../state/select-own-layers';
import { useAtlas, useLocale, useTranslate } from '../context/atlas-context';
import { useCellText } from '../own-layers/use-cell-text';
import { CardBody } from './card-body';

/** Cells that a card shows at most, the others being in the table. */
const MOST = 8;

/** Shows the cells of a row of the reader's own data. */
export function OwnCard({ layer: id, row }: { readonly layer: string; readonly row: number }) {
  const tOwn = useTranslate('own');
  const locale = useLocale();
  const cellText = useCellText();
  const entry = useAtlas((state) => drawnOwnLayers(state).find((each) => each.id === id));
  if (!entry) return null;
  const { layer, view } = entry;
  const cells = layer.columns.flatMap((column) => {
    const text = cellText(column, row);
    return text === '' ? [] : [{ name: column.name, text, kind: column.kind }];
  });
  const title = cells.find(({ kind }) => kind === 'text') ?? cells[0];
  const [lon = Number.NaN, lat = Number.NaN] = layer.positions.subarray(2 * row, 2 * row + 2);
  const shown = cells.filter((cell) => cell !== title).slice(0, MOST);
  return (
    <CardBody name={title?.text ?? view.name} kind={view.name}>
      <dl className="facts own-card">
        {shown.map(({ name, text }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one name.
          <CardFact key={i} term={name} detail={text} />
        ))}
        {!Number.isNaN(lon) && (
          <CardFact term={tOwn('card.position')} detail={formatPosition(locale, [lon, lat])} />
        )}
      </dl>
    </CardBody>
  );
}

/** Shows the properties of a feature of another host, as texts. */
export function ForeignCard({
  cells,
}: {
  readonly cells: readonly (readonly [name: string, text: string])[];
}) {
  const tiles = useAtlas((state) => state.foreignTiles);
  if (!tiles) return null;
  const source = layerFileName(tiles.address);
  const title = cells.find(([name]) => /^name$/i.test(name)) ?? cells[0];
  return (
    <CardBody name={title?.[1] ?? source} kind={source}>
      <dl className="facts own-card">
        {cells
          .filter((cell) => cell !== title)
          .slice(0, MOST)
          .map(([name, text]) => (
            <CardFact key={name} term={name} detail={text} />
          ))}
      </dl>
    </CardBody>
  );
}

function CardFact({ term, detail }: { readonly term: string; readonly detail: string }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{detail}</dd>
    </>
  );
}
