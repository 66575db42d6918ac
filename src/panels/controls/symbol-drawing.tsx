import { themeOf } from '../../state/preferences-slice';
import { projectSymbol, SYMBOL_BOX, type SymbolSpec } from '../../symbols/project-symbol';
import type { Shape } from '../../symbols/shape';
import { useAtlas } from '../context/atlas-context';

/** Draws the mark of a project as the map does. */
export function SymbolDrawing({
  spec,
  size,
}: {
  readonly spec: SymbolSpec;
  /** CSS pixels. */
  readonly size: number;
}) {
  const theme = useAtlas(themeOf);
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width={size}
      height={size}
      viewBox={`0 0 ${SYMBOL_BOX} ${SYMBOL_BOX}`}
    >
      {projectSymbol(spec, theme).map((shape, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: shapes have an order and nothing else.
        <ShapePath key={index} shape={shape} />
      ))}
    </svg>
  );
}

function ShapePath({ shape }: { readonly shape: Shape }) {
  const [x, y] = shape.offset ?? [0, 0];
  return (
    <path
      d={shape.d}
      fill={shape.fill ?? 'none'}
      fillRule="evenodd"
      paintOrder="stroke"
      strokeLinejoin="round"
      stroke={shape.stroke}
      strokeWidth={shape.strokeWidth}
      strokeDasharray={shape.dash?.join(' ')}
      opacity={shape.opacity}
      transform={shape.scale ? `translate(${x} ${y}) scale(${shape.scale})` : undefined}
    />
  );
}
