// Makes a check as an editor would, who writes no code: from an example, by keyboard, to files that are downloaded.
// In a real Chromium: a part of `node tests/site/run.mjs`.
import {mkdtempSync, existsSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {Page} from './page.mjs';

/** The preview and the findings follow a change after a pause. */
const PATIENCE = {timeout: 10_000, polling: 100};

/** @param same compares, and counts what is wrong */
export async function makeACheck(browser, origin, same) {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-builder-'));
  const visit = await Page.at(browser, `${origin}/builder/`);
  const editor = new Editor(visit.page, folder);
  const asked = [];
  visit.page.on('request', (request) => asked.push(request.url()));
  try {
    await editor.downloadsGoTo(folder);
    await editor.press('Sleep and evenings');
    same('an example opens', await editor.valueOf('title'), 'Sleep and evenings');
    await editor.previewShows('Sleep and evenings');

    await editor.write('title', 'Calmer evenings');
    await editor.previewShows('Calmer evenings');
    same('a word that is changed is in the file', (await editor.file()).title, 'Calmer evenings');

    await editor.open('questions[0]');
    await editor.press('Add an answer', '[data-path="questions[0]"]');
    await editor.write('questions[0].options[3].text', 'I work at night');
    same(
      'an answer that is added is in the file',
      (await editor.file()).questions[0].options[3].text,
      'I work at night',
    );

    await editor.write(
      'questions[0].text',
      'Why do you always go to bed so late, you lazy person?',
    );
    same(
      'a finding stands beside its field',
      await editor.findingsBeside('questions[0].text'),
      true,
    );
    await editor.write('questions[0].text', 'When do you go to bed?');
    same(
      'it goes when the words are mended',
      await editor.findingsBeside('questions[0].text'),
      false,
    );

    await editor.write('json', '{"title": ');
    same('a file that is no JSON says where', await editor.says('#json-problem', 'line 1'), true);
    same('and leaves the form', await editor.valueOf('title'), 'Calmer evenings');
    await editor.writeFile((file) => ({
      ...file,
      questions: file.questions.map(({text, ...rest}) => rest),
    }));
    same('a broken file names the path', await editor.says('#json-problem', 'questions[0]'), true);
    same('and leaves the form too', await editor.valueOf('title'), 'Calmer evenings');
    await editor.writeFile((file) => ({...file, title: 'Evenings, written by hand'}));
    same(
      'what is written in the file is in the form',
      await editor.valueOf('title'),
      'Evenings, written by hand',
    );

    await editor.press('Let 10,000 random visitors answer');
    const shares = await editor.shares();
    same(
      'visitors get each outcome',
      shares.length,
      (await editor.file()).groups[0].outcomes.length,
    );
    same('not all get the same', shares[0] !== shares.at(-1), true);

    await editor.press('Check file');
    const made = JSON.parse(await editor.downloaded('sleep-and-evenings.check.json'));
    same('the file that is downloaded is the one that was made', made, await editor.file());
    await editor.press('One page with everything');
    const page = await editor.downloaded('sleep-and-evenings.html');
    same(
      'the page is whole',
      [page.includes('Evenings, written by hand'), page.includes('connect-src')],
      [true, true],
    );
    await editor.press('FHIR Questionnaire');
    same(
      'FHIR comes too',
      JSON.parse(await editor.downloaded('sleep-and-evenings.fhir.json')).resourceType,
      'Questionnaire',
    );
    await editor.write('translation-lang', 'de');
    await editor.press('Download as CSV');
    same(
      'and the table of words',
      (await editor.downloaded('sleep-and-evenings.de.csv')).includes('"path","en","de"'),
      true,
    );

    await editor.paste('question,option,colour\nDo you nap?,Yes,red\nDo you nap?,No,blue');
    same('a table becomes a check', (await editor.file()).questions[0].text, 'Do you nap?');
    same('what is left behind is named', await editor.says('#import-notes', 'column colour'), true);
    await editor.press('Take the last change back');
    same(
      'the last change can be taken back',
      await editor.valueOf('title'),
      'Evenings, written by hand',
    );

    await visit.page.reload({waitUntil: 'load'});
    same(
      'a reload keeps nothing that nobody wanted kept',
      await editor.valueOf('title'),
      'Before your first session',
    );
    await editor.write('title', 'My own');
    await editor.tick('keep');
    await visit.page.reload({waitUntil: 'load'});
    same('a reload keeps what was wanted', await editor.valueOf('title'), 'My own');
    await editor.tick('keep');
    await visit.page.reload({waitUntil: 'load'});
    same(
      'and no longer once it is not',
      await editor.valueOf('title'),
      'Before your first session',
    );

    const elsewhere = asked.filter(
      (each) => !each.startsWith(`${origin}/`) && !/^(blob|data):/.test(each),
    );
    same('nothing leaves the page', elsewhere, []);
    await builtPageRuns(browser, join(folder, 'sleep-and-evenings.html'), same);
    same('the console says nothing', visit.said, []);
  } catch (error) {
    same('an editor makes a check', String(error.stack ?? error), 'no error');
  } finally {
    await visit.close();
    rmSync(folder, {recursive: true});
  }
}

/** From the disk, without any network. */
async function builtPageRuns(browser, file, same) {
  const page = await browser.newPage();
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`file://${file}`);
  await page.waitForFunction(
    () => document.querySelector('cairn-check')?.offsetHeight > 150,
    PATIENCE,
  );
  same(
    'the page with everything requests nothing',
    asked.filter((each) => /^https?:/.test(each)),
    [],
  );
  await page.close();
}

class Editor {
  #page;
  #folder;

  constructor(page, folder) {
    this.#page = page;
    this.#folder = folder;
  }

  async downloadsGoTo(folder) {
    const session = await this.#page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', {behavior: 'allow', downloadPath: folder});
  }

  /** @param within where several buttons have the same words */
  async press(words, within = '#builder') {
    const button = await this.#page.evaluateHandle(
      (text, scope) =>
        [...document.querySelectorAll(`${scope} button`)].find(
          (each) => each.textContent.trim() === text,
        ),
      words,
      within,
    );
    await button.focus();
    await this.#page.keyboard.press('Enter');
  }

  async open(path) {
    await this.#page.focus(`[data-path="${path}"] > summary`);
    await this.#page.keyboard.press('Enter');
  }

  async tick(id) {
    await this.#page.focus(`#${id}`);
    await this.#page.keyboard.press('Space');
  }

  /** In the place of what is there. */
  async write(id, words) {
    await this.#page.focus(`[id="${id}"]`);
    await this.#page.evaluate((field) => document.getElementById(field).select(), id);
    await this.#page.keyboard.sendCharacter(words);
  }

  async writeFile(change) {
    const text = await this.#page.evaluate(() => document.querySelector('#json').value);
    // A text that is broken is mended from what the form shows.
    this.last = text.length > 100 ? JSON.parse(text) : this.last;
    const file = this.last.questions.every((each) => each.text) ? this.last : this.whole;
    this.whole = file;
    await this.write('json', JSON.stringify(change(file)));
  }

  valueOf(id) {
    return this.#page.$eval(`[id="${id}"]`, (field) => field.value);
  }

  async file() {
    this.last = JSON.parse(await this.valueOf('json'));
    return this.last;
  }

  says(selector, words) {
    return this.#page.$eval(selector, (place, text) => place.textContent.includes(text), words);
  }

  findingsBeside(path) {
    return this.#page.$eval(
      `[id="${path}"]`,
      (input) => input.closest('.field').querySelector('.findings') !== null,
    );
  }

  async shares() {
    await this.#page.waitForSelector('#builder caption', PATIENCE);
    return this.#page.$$eval('section[aria-labelledby="visitors-title"] tbody td', (cells) =>
      cells.map((cell) => cell.textContent.trim()),
    );
  }

  async previewShows(title) {
    await this.#page.waitForFunction(
      (words) => {
        const preview = document.querySelector('#preview cairn-check');
        return preview?.check.title === words && preview.offsetHeight > 150;
      },
      PATIENCE,
      title,
    );
  }

  async paste(text) {
    await this.#page.evaluate(() => {
      document.querySelector('#import-text').closest('details').open = true;
    });
    await this.write('import-text', text);
    await this.press('Use this text');
  }

  async downloaded(name) {
    const file = join(this.#folder, name);
    const end = Date.now() + PATIENCE.timeout;
    while (!existsSync(file)) {
      if (Date.now() > end) throw new Error(`${name} was not downloaded`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return readFileSync(file, 'utf8');
  }
}
