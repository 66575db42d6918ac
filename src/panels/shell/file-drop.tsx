import { useEffect, useState } from 'react';
import { askedOwnAddress } from '../../state/select-own-layers';
import { useAtlas, useServices } from '../context/atlas-context';
import { lazyPart } from '../context/lazy-part';

const DropVeil = lazyPart(
  () => import('../own-layers/drop-veil').then((module) => module.DropVeil),
  {
    silent: true,
    isTool: true,
    messages: ['own'],
  },
);

const ForeignLayer = lazyPart(
  () => import('../own-layers/foreign-layer').then((module) => module.ForeignLayer),
  {
    silent: true,
    isTool: true,
    messages: ['own'],
  },
);

/** Asks about the foreign layer that a link names. */
export function LazyForeignLayer() {
  const isAsked = useAtlas((state) => askedOwnAddress(state) !== null);
  return isAsked ? <ForeignLayer /> : null;
}

/** Takes files that are dropped anywhere in the window, and opens the page of the reader's own data with them. */
export function FileDrop() {
  const { store } = useServices();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    const onDragLeave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      const files = [...(event.dataTransfer?.files ?? [])];
      setOver(false);
      if (files.length === 0) return;
      event.preventDefault();
      store.getState().offerFiles(files);
      store.getState().select({ kind: 'own-data' });
    };
    addEventListener('dragover', onDragOver);
    addEventListener('dragleave', onDragLeave);
    addEventListener('drop', onDrop);
    return () => {
      removeEventListener('dragover', onDragOver);
      removeEventListener('dragleave', onDragLeave);
      removeEventListener('drop', onDrop);
    };
  }, [store]);
  return isOver ? <DropVeil /> : null;
}
