// The floor: what an element costs that uses no library, and does nothing but ask.
const {title, lead, questions, scale} = QUIZ;

class HandWritten extends HTMLElement {
  #root = this.attachShadow({mode: 'closed'});
  #at = 0;
  #answers = [];

  connectedCallback() {
    this.#root.innerHTML = `<style>
      :host { display: block; padding: 1.5em; border: 1px solid; border-radius: 1em; }
      fieldset { margin: 0; padding: 0; border: 0; }
      legend { font-weight: bold; }
      label { display: flex; gap: 0.75em; min-height: 44px; margin-top: 0.5em; padding: 0 1em; align-items: center; border: 1px solid; border-radius: 0.75em; }
      button { min-height: 44px; margin-top: 1em; padding: 0 1.5em; font: inherit; }
    </style>
    <form><h2>${title}</h2><p class="step"></p>
      <fieldset><legend></legend><p>${lead}</p>
        ${scale.map((words) => `<label><input type="radio" name="answer">${words}</label>`).join('')}
      </fieldset>
      <button>Next</button>
    </form>`;
    const form = this.#root.querySelector('form');
    form.addEventListener('change', ({target}) => {
      this.#answers[this.#at] = [...form.answer].indexOf(target);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#at += 1;
      form.reset();
      this.#show();
    });
    this.#show();
  }

  #show() {
    const form = this.#root.querySelector('form');
    if (this.#at === questions.length) {
      const marked = questions.filter((_, at) => this.#answers[at] >= 2);
      form.innerHTML = `<h2>${title}</h2><ul>${marked.map((words) => `<li>${words}</li>`).join('')}</ul>`;
      return;
    }
    form.querySelector('.step').textContent = `Question ${this.#at + 1} of ${questions.length}`;
    form.querySelector('legend').textContent = questions[this.#at];
  }
}

customElements.define('quiz-subject', HandWritten);
