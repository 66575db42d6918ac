import { Popover } from '@base-ui/react/popover';
import { costKey } from '../../../domain/cost';
import { citedSources } from '../../../domain/source';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { Loaded } from '../../context/loaded';
import { POPUP_MARGIN } from '../../context/popup-margin';
import { CostSum } from '../../records/cost-sum';
import { SourceEntry } from '../../sources/source-entry';
import '../../figures/figure.css';
import '../../sources/source.css';

/** Shows every published cost of the project whose cost was clicked, each with what it covers and who says so. */
export function CostPopover() {
  const tTable = useTranslate('table');
  const locale = useLocale();
  const id = useAtlas((state) => state.inspectedProject);
  const page = useAtlas(({ pages }) => (id === null ? undefined : pages.project?.[id]));
  const inspect = useAtlas((state) => state.inspectProject);
  const anchor = () => document.querySelector(`[data-cost-of="${CSS.escape(id ?? '')}"]`);
  return (
    <Popover.Root open={id !== null} onOpenChange={(isOpen) => !isOpen && inspect(null)}>
      <Popover.Portal>
        <Popover.Positioner
          className="popup-place"
          anchor={anchor}
          sideOffset={6}
          collisionPadding={POPUP_MARGIN}
          align="end"
        >
          <Popover.Popup className="popup source-popup cost-popup">
            <Popover.Title className="source-popup-title">{tTable('cost.title')}</Popover.Title>
            <Loaded loadable={page}>
              {({ name, costs, sources }) => (
                <>
                  <p className="cost-popup-name">{name[locale]}</p>
                  {costs.map((cost) => (
                    <section key={costKey(cost)} className="cost-popup-part">
                      <CostSum cost={cost} sources={[]} />
                      <ul className="source-list">
                        {citedSources(cost.sources, sources).map((source) => (
                          <li key={source.id}>
                            <SourceEntry source={source} />
                          </li>
                        ))}
                      </ul>
                    </section>
                  ))}
                </>
              )}
            </Loaded>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
