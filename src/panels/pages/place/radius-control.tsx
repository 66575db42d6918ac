import { type FormEvent, useEffect, useId, useRef } from 'react';
import { PLACE_RADIUS, placeRadius } from '../../../domain/place';
import { formatRadius } from '../../../i18n/format-length';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { AssumptionSlider } from '../../controls/assumption-slider';

/** Shows a slider and a field that set the radius; the field takes any whole kilometre. */
export function RadiusControl() {
  const tPlace = useTranslate('place');
  const locale = useLocale();
  const unit = useAtlas((state) => state.lengthUnit);
  const radius = useAtlas((state) => state.placeRadius);
  const setPlaceRadius = useAtlas((state) => state.setPlaceRadius);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  // Not controlled, so that a number can be typed digit by digit before it is clamped.
  useEffect(() => {
    if (field.current) field.current.value = String(radius);
  }, [radius]);

  function take() {
    const typed = field.current?.valueAsNumber ?? Number.NaN;
    if (Number.isFinite(typed)) setPlaceRadius(typed);
    if (field.current)
      field.current.value = String(Number.isFinite(typed) ? placeRadius(typed) : radius);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    take();
  }

  return (
    <form className="radius" noValidate onSubmit={submit}>
      <AssumptionSlider
        label={tPlace('around.within', { radius: formatRadius(locale, radius, unit) })}
        value={radius}
        range={[PLACE_RADIUS.min, PLACE_RADIUS.max, PLACE_RADIUS.step]}
        onChange={setPlaceRadius}
      />
      <p className="radius-number">
        <label htmlFor={id}>{tPlace('around.radius')}</label>
        <input
          ref={field}
          id={id}
          type="number"
          className="field"
          inputMode="numeric"
          min={PLACE_RADIUS.min}
          max={PLACE_RADIUS.max}
          defaultValue={radius}
          onBlur={take}
        />
      </p>
    </form>
  );
}
