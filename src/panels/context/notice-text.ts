import type { Translate } from '../../i18n/translator';
import { FETCH_FAILURES } from '../../state/data-slice';
import type { Notice } from '../../state/notices-slice';

/** Returns the text of a notice, with its detail verbatim or as the reason why a fetch failed. */
export function noticeText({ kind, detail }: Notice, t: Translate): string {
  const failure = FETCH_FAILURES.find((each) => each === detail);
  return t(`notice.${kind}`, { detail: failure ? t(`failure.${failure}`) : (detail ?? '') });
}
