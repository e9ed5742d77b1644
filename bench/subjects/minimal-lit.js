// The same as the floor, written with Lit and nothing else.
import {css, html, LitElement} from 'lit';

const {title, lead, questions, scale} = QUIZ;

class MinimalLit extends LitElement {
  static properties = {at: {state: true}};
  static styles = css`
    :host {
      display: block;
      padding: 1.5em;
      border: 1px solid;
      border-radius: 1em;
    }
    fieldset {
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend {
      font-weight: bold;
    }
    label {
      display: flex;
      gap: 0.75em;
      min-height: 44px;
      margin-top: 0.5em;
      padding: 0 1em;
      align-items: center;
      border: 1px solid;
      border-radius: 0.75em;
    }
    button {
      min-height: 44px;
      margin-top: 1em;
      padding: 0 1.5em;
      font: inherit;
    }
  `;

  #answers = [];

  constructor() {
    super();
    this.at = 0;
  }

  render() {
    if (this.at === questions.length)
      return html`<h2>${title}</h2>
        <ul>
          ${questions.filter((_, at) => this.#answers[at] >= 2).map((words) => html`<li>${words}</li>`)}
        </ul>`;
    return html`<form @submit=${this.#next}>
      <h2>${title}</h2>
      <p>Question ${this.at + 1} of ${questions.length}</p>
      <fieldset>
        <legend>${questions[this.at]}</legend>
        <p>${lead}</p>
        ${scale.map(
          (words, index) =>
            html`<label>
              <input type="radio" name="answer" @change=${() => (this.#answers[this.at] = index)} />
              ${words}
            </label>`,
        )}
      </fieldset>
      <button>Next</button>
    </form>`;
  }

  #next(event) {
    event.preventDefault();
    event.target.reset();
    this.at += 1;
  }
}

customElements.define('quiz-subject', MinimalLit);
