import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ChartTip } from './charts/chart-tip';
import { compactText } from './charts/compact-text';
import { CardFigure } from './map-card/card-body';
import { TimeBars } from './time/time-bars';

const t = () => '';
const usd = (locale: 'es' | 'pt') => compactText(28_800_000_000, 'usd', { locale, t });
const whole = (amount: string) => `<span class="whole">${amount}</span>`;

describe.each(['es', 'pt'] as const)('in %s a currency stays with its number', (locale) => {
  it('in the tip of a chart', () => {
    const tip = (
      <ChartTip
        point={{
          box: { left: 0, right: 10, top: 0, bottom: 10 },
          value: `2024: ${usd(locale)}`,
          source: '',
        }}
        size={{ width: 200, em: 12 }}
      />
    );
    expect(renderToStaticMarkup(tip)).toContain(whole(usd(locale)));
  });

  it('in the tip of a year', () => {
    const bars = (
      <TimeBars time={null} counts={[]} pointed={2024} lines={[`Puerto: ${usd(locale)}`]} />
    );
    expect(renderToStaticMarkup(bars)).toContain(whole(usd(locale)));
  });

  it('in the figure of a card on the map, and in its notes', () => {
    const markup = renderToStaticMarkup(
      <CardFigure label="" value={usd(locale)} notes={[`+ ${usd(locale)}`]} />,
    );
    expect(markup.split(whole(usd(locale)))).toHaveLength(3);
  });
});
