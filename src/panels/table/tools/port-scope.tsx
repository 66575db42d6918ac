import { PORT_SCOPES } from '../../../domain/record-table';
import { useAtlas, useTranslate } from '../../context/atlas-context';

/** Shows the choice between the ports that have a page and all ports of the world, which are fetched when they are chosen. */
export function PortScopeChoice() {
  const tTable = useTranslate('table');
  const scope = useAtlas((state) => state.portScope);
  const setPortScope = useAtlas((state) => state.setPortScope);
  return (
    <label className="tool-select">
      <span>{tTable('scope')}</span>
      <select
        className="field"
        value={scope}
        onChange={({ currentTarget: { value } }) =>
          setPortScope(PORT_SCOPES.find((each) => each === value) ?? 'pages')
        }
      >
        {PORT_SCOPES.map((each) => (
          <option key={each} value={each}>
            {tTable(`scope.${each}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
