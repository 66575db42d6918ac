import { csvFile } from '../files/csv-file';
import { geojsonFile } from '../files/geojson-file';
import { sortRows } from '../sort-rows';
import { drawnFeatures } from './drawn-features';
import type { RowsAnswer, RowsQuestion } from './own-rows-protocol';
import { pointsOfTile } from './point-tiles';
import type { RowsOfLayer } from './rows-of-layer';
import { writeTile } from './write-tile';

/** Resolves with the answer to a question about the rows of a layer. */
export async function answer(rows: RowsOfLayer, question: RowsQuestion): Promise<RowsAnswer> {
  const { layer } = rows;
  const { passing, isPassing } = rows.filtered(question.filters);
  switch (question.kind) {
    case 'rows': {
      const column = question.order && layer.columns[question.order.column];
      return column
        ? sortRows(column, passing, question.order?.isDescending ?? false)
        : passing.slice();
    }
    case 'tile': {
      const { tile, colourColumn } = question;
      const features = [
        ...(await rows.shapesOf(tile, isPassing)),
        ...pointsOfTile(await rows.pointIndex(), tile, isPassing),
      ];
      return writeTile(features, rows.classes(colourColumn));
    }
    case 'features':
      return drawnFeatures(rows, passing, question.colourColumn);
    case 'csv':
      return csvFile(layer, passing);
    case 'geojson':
      return geojsonFile(layer, passing, await rows.shapes());
  }
}
