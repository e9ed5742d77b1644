// The same seven questions in SurveyJS, a page each, as its documentation sets up a form without a framework.
import {Model} from 'survey-core';
import 'survey-core/survey-core.min.css';
import {renderSurvey} from 'survey-js-ui';

const {title, lead, questions, scale} = QUIZ;

const form = {
  title,
  showProgressBar: true,
  pages: questions.map((words, index) => ({
    elements: [
      {type: 'radiogroup', name: `q${index}`, title: words, description: lead, choices: scale},
    ],
  })),
};

class SurveyJs extends HTMLElement {
  connectedCallback() {
    renderSurvey(new Model(form), this);
  }
}

customElements.define('quiz-subject', SurveyJs);
