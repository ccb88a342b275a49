/** A judging activity: once every case is decided, it says what came out in both directions, and how sure was how right. */
import { judgingResult, type Judgement, type Share } from '#domain/activity/judging-result.ts';
import { fill } from '#i18n/fill.ts';
import type { JudgingCase } from './judging-case.ts';
import { upgrade } from './upgrade.ts';

class JudgingSet extends HTMLElement {
  connectedCallback(): void {
    upgrade(this, () => {
      if (!this.querySelector('[data-part="score"]')) throw new Error('judging-set needs a part "score".');
      this.addEventListener('itemgraded', () => this.#sum());
    });
  }

  #sum(): void {
    const cases = [...this.querySelectorAll<JudgingCase>('judging-case')];
    const judgements = cases.flatMap((one) => one.judgement ?? []);
    const score = this.querySelector<HTMLElement>('[data-part="score"]');
    if (!score || judgements.length < cases.length) return;
    const values = valuesOf(judgements);
    const numbers = new Intl.NumberFormat(document.documentElement.lang);
    for (const line of score.querySelectorAll<HTMLElement>('[data-of]')) {
      const value = values[line.dataset['of'] ?? ''];
      // Nothing was decided this way, so there is nothing to say about it.
      line.hidden = value?.['total'] === 0;
      line.textContent = fill(line.dataset['text'] ?? '', value ?? {}, numbers);
    }
    const first = score.hidden;
    score.hidden = false;
    if (first) score.focus();
  }
}

/** Numbers for the words of each line of the score. */
function valuesOf(judgements: readonly Judgement[]): Record<string, Record<string, number>> {
  const result = judgingResult(judgements);
  const of = ({ right, total }: Share): Record<string, number> => ({ right, total });
  const { guess, fairly, certain } = result.byConfidence;
  return {
    caught: of(result.caught),
    trusted: of(result.trusted),
    checked: { ...of(result.checked), steps: result.steps },
    unchecked: of(result.unchecked),
    certainAndMistaken: { count: result.certainAndMistaken },
    chance: { half: judgements.length / 2, total: judgements.length },
    guess: of(guess),
    fairly: of(fairly),
    certain: of(certain),
  };
}

customElements.define('judging-set', JudgingSet);
