import { useServices } from '../../context/atlas-context';
import type { ProjectRow } from '../kinds/project-row';
import type { TableText } from '../table-text';

interface CostCellProps {
  readonly row: ProjectRow;
  readonly shown: string;
  readonly text: TableText;
}

/** Shows a project's cost as a button that opens all of its published costs with their sources. */
export function CostCell({ row: { project, facts }, shown, text }: CostCellProps) {
  const { store } = useServices();
  if (!facts || facts.costs.length + facts.amounts.length === 0) return null;
  const name = project.name[text.locale];
  return (
    <button
      type="button"
      tabIndex={-1}
      className="cell-button"
      data-cost-of={project.id}
      aria-haspopup="dialog"
      aria-label={text.tTable('cost.open', { name, cost: shown })}
      onClick={() => store.getState().inspectProject(project.id)}
    >
      {shown}
    </button>
  );
}
