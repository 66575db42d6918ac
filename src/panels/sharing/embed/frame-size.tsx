import { useId, useState } from 'react';
import { useTranslate } from '../../context/atlas-context';
import { Segmented } from '../../controls/segmented';
import { frameSize } from './frame-code';

/** The size of a frame in CSS pixels; a width of null is that of the page around it. */
export interface Size {
  readonly width: number | null;
  readonly height: number;
}

/** Shows the choice of a frame's size. A field that holds no size leaves the frame as it is. */
export function FrameSize({
  size: { width, height },
  onChange,
}: {
  readonly size: Size;
  readonly onChange: (size: Size) => void;
}) {
  const t = useTranslate('embed');
  const [lastWidth, setLastWidth] = useState(640);
  return (
    <>
      <Segmented
        label={t('dialog.width')}
        segments={[
          { value: 'page', label: t('dialog.as-wide') },
          { value: 'pixels', label: t('dialog.in-pixels') },
        ]}
        value={width === null ? 'page' : 'pixels'}
        onChoose={(kind) => onChange({ width: kind === 'page' ? null : lastWidth, height })}
      />
      {width !== null && (
        <PixelField
          label={t('dialog.width-pixels')}
          pixels={width}
          onChange={(pixels) => {
            setLastWidth(pixels);
            onChange({ width: pixels, height });
          }}
        />
      )}
      <PixelField
        label={t('dialog.height-pixels')}
        pixels={height}
        onChange={(pixels) => onChange({ width, height: pixels })}
      />
    </>
  );
}

function PixelField({
  label,
  pixels,
  onChange,
}: {
  readonly label: string;
  readonly pixels: number;
  readonly onChange: (pixels: number) => void;
}) {
  const id = useId();
  const [text, setText] = useState(String(pixels));
  return (
    <p className="embed-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field"
        inputMode="numeric"
        value={text}
        onChange={({ currentTarget: { value } }) => {
          setText(value);
          const size = frameSize(value);
          if (size !== undefined) onChange(size);
        }}
        onBlur={() => setText(String(pixels))}
      />
    </p>
  );
}
