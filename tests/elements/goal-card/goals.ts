/** What a person writes on a goal card. */
import {fixture} from '@open-wc/testing';
import {allByRole, byRole, nameOf, press, type} from '../../setup/person.js';

export const GOAL = 'What would you like to work toward?';
export const WHY = 'Why did it matter when you started? You can leave this out.';
export const DIFFERENCE = 'What is different now, however small? You can leave this out.';

/** A card with these goals, one after the other. */
export async function cardWith(...goals: readonly string[]): Promise<Element> {
  const card = await fixture('<cairn-goal-card no-intro></cairn-goal-card>');
  for (const [index, goal] of goals.entries()) {
    if (index > 0) await press(card, 'Add another goal');
    await type(card, GOAL, goal, `Goal ${index + 1}`);
  }
  return card;
}

/** The fields as they are filled in: “1 Sleep (for my children) [I read less], 2 Say no”. */
export function written(card: Element): string {
  return allByRole(card, 'group', /^Goal \d$/)
    .map((group) => {
      const [goal, why, difference] = [GOAL, WHY, DIFFERENCE].map(
        (label) => (byRole(card, 'textbox', label, nameOf(group)) as HTMLTextAreaElement).value,
      );
      return `${nameOf(group).slice(5)} ${goal}${why && ` (${why})`}${difference && ` [${difference}]`}`.trim();
    })
    .join(', ');
}
