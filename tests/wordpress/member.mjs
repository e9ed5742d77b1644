// Someone who writes on a site, with a role: logged in, with a real keyboard, in a browser of their own.
import assert from 'node:assert/strict';
import {eventually} from './eventually.mjs';
import {shadowTexts} from './shadow.mjs';

/** Milliseconds; a slow machine is no failure. */
const PATIENCE = 180_000;

export class Member {
  role;
  page;
  #origin;

  static async as(browser, {origin}, role) {
    const member = new Member();
    const context = await browser.createBrowserContext();
    member.role = role;
    member.#origin = origin;
    member.page = await context.newPage();
    member.page.setDefaultTimeout(PATIENCE);
    // The editor asks before a draft is left.
    member.page.on('dialog', (dialog) => dialog.accept());
    await member.page.setViewport({width: 1280, height: 1000});
    await member.visit('/wp-login.php');
    // Not typed: a script takes the keyboard to the first field a little later.
    const fill = (field, value) => (field.value = value);
    await member.page.$eval('#user_login', fill, role);
    await member.page.$eval('#user_pass', fill, `${role}-pass`);
    await member.#follow(() => member.page.click('#wp-submit'));
    assert.match(member.page.url(), /wp-admin/, `${role} could not log in`);
    return member;
  }

  visit(path) {
    return this.page.goto(this.#origin + path, {waitUntil: 'load'});
  }

  async installPlugin(zip) {
    await this.visit('/wp-admin/plugin-install.php?tab=upload');
    const field = await this.page.$('#pluginzip');
    await field.uploadFile(zip);
    await this.#follow(() => this.page.click('#install-plugin-submit'));
    await this.#follow(() => this.page.click('a.button-primary[href*="action=activate"]'));
  }

  async chooseCountry(code) {
    await this.visit('/wp-admin/options-general.php');
    const chosen = await this.page.select('#cairn_widgets_region', code);
    const name = await this.page.$eval(
      '#cairn_widgets_region',
      (list) => list.selectedOptions[0].text,
    );
    await this.#follow(() => this.page.click('#submit'));
    return [...chosen, name];
  }

  /** Opens an empty post in the editor, or an existing one, also one that another member wrote. */
  async openEditor(id) {
    await this.visit(id ? `/wp-admin/post.php?post=${id}&action=edit` : '/wp-admin/post-new.php');
    await this.#stands();
    if (!(await this.page.evaluate(() => window.wp.data.select('core/editor').isPostLocked())))
      return;
    await this.#follow(() =>
      this.page.locator('::-p-xpath(//a[normalize-space()="Take over"])').click(),
    );
    await this.#stands();
  }

  #stands() {
    return this.page.waitForFunction(() => {
      const {select} = window.wp?.data ?? {};
      return (
        select?.('core/editor').getCurrentPost()?.id &&
        select('core/block-editor')?.getBlockCount() >= 0
      );
    });
  }

  /** Types a title, then inserts blocks by their names, as writers do: no key before what it acts on is there. */
  async write(title, names) {
    await this.openEditor();
    await eventually(async () => {
      const heading = await this.#heading();
      await heading.click();
      assert.ok(await heading.evaluate((own) => own.ownerDocument.activeElement === own));
    });
    await this.page.keyboard.type(title);
    for (const name of names) {
      await this.page.keyboard.press('Enter');
      await this.#writesIn('core/paragraph');
      await this.page.keyboard.type(`/${name}`);
      await this.#offered(`cairn/${name}`);
      await this.page.keyboard.press('Enter');
      await this.#writesIn(`cairn/${name}`);
    }
  }

  /** Waits for the keyboard to be in a block of a kind. */
  #writesIn(kind) {
    return this.page.waitForFunction(
      (kind) => {
        const block = window.wp.data.select('core/block-editor').getSelectedBlock();
        const frame = document.querySelector('iframe[name=editor-canvas]');
        const {activeElement} = frame?.contentDocument ?? document;
        return (
          block?.name === kind &&
          (!frame || document.activeElement === frame) &&
          activeElement.closest('[data-block]')?.dataset.block === block.clientId
        );
      },
      {},
      kind,
    );
  }

  /** Waits until Enter would insert a block of a kind, and not what another letter had found. */
  #offered(kind) {
    return this.page.waitForFunction(
      (kind, selected) =>
        document.querySelector(selected)?.textContent.trim() ===
        window.wp.blocks.getBlockType(kind).title,
      {},
      kind,
      '.components-autocomplete__result:is([aria-selected=true], .is-selected)',
    );
  }

  /** In the editor of before the blocks: as HTML, then through its visual side, which cleans what it is given. @returns the post */
  async writeClassic(title, text) {
    await this.visit('/wp-admin/post-new.php');
    await this.page.type('#title', title);
    await this.page.click('#content-html');
    await this.page.$eval('#content', (field, text) => (field.value = text), text);
    await this.page.click('#content-tmce');
    await this.page.waitForFunction(() => window.tinymce.get('content')?.isHidden() === false);
    // The title was left, so a draft is being saved, and until it is nothing can be published.
    await this.page.waitForFunction(() => document.querySelector('#auto_draft').value === '');
    await this.page.locator('#publish:not(.disabled)').click();
    await this.page.waitForSelector('#message.updated');
    const id = new URL(this.page.url()).searchParams.get('post');
    return this.request(`/wp/v2/posts/${id}?context=edit`);
  }

  /** Newer versions show the post in a frame. */
  async #heading() {
    const frame = await this.page.$('iframe[name=editor-canvas]');
    const canvas = frame ? await frame.contentFrame() : this.page;
    return canvas.$('.editor-post-title__input, h1[contenteditable]');
  }

  /** What the widgets show in the editor: the words inside their closed roots. */
  seen() {
    return shadowTexts(this.page);
  }

  /** A group of settings in the sidebar. */
  open(group) {
    return this.page.locator(`::-p-xpath(//button[normalize-space()="${group}"])`).click();
  }

  /** A field of the block that is selected, found by its label. */
  async fill(label, text) {
    const words = `::-p-xpath(//label[normalize-space()="${label}"])`;
    await this.page.locator(words).click();
    const found = await this.page.$(words);
    await this.page.waitForFunction(({control}) => control === document.activeElement, {}, found);
    await this.page.keyboard.type(text);
  }

  /** By the buttons: “Publish” and “Publish”, or “Submit for Review”. @returns the post */
  async send() {
    await this.page.locator('.editor-post-publish-button__button').click();
    await this.page.locator('.editor-post-publish-panel .editor-post-publish-button').click();
    const status = this.role === 'contributor' ? 'pending' : 'publish';
    const post = await this.page.waitForFunction(
      (status) => {
        const editor = window.wp.data.select('core/editor');
        const {id, link, status: now} = editor.getCurrentPost();
        return now === status && !editor.isSavingPost() && {id, link, status};
      },
      {},
      status,
    );
    return post.jsonValue();
  }

  /** As the editor does it, with this role's rights. */
  request(path, method = 'GET', data = undefined) {
    return this.page.evaluate(
      async (path, method, data) => {
        const nonce = await fetch('/wp-admin/admin-ajax.php?action=rest-nonce');
        const headers = {'content-type': 'application/json', 'x-wp-nonce': await nonce.text()};
        const answer = await fetch(`/wp-json${path}`, {
          method,
          headers,
          body: data && JSON.stringify(data),
        });
        if (!answer.ok) throw new Error(`${method} ${path}: ${await answer.text()}`);
        return answer.json();
      },
      path,
      method,
      data,
    );
  }

  /** Saves a post that was written without the editor's help. */
  post(title, content) {
    const status = this.role === 'contributor' ? 'pending' : 'publish';
    return this.request('/wp/v2/posts?context=edit', 'POST', {title, content, status});
  }

  /** The elements in some HTML, with their attributes. */
  attributesIn(html) {
    return this.page.evaluate((text) => {
      const {body} = new DOMParser().parseFromString(text, 'text/html');
      return [...body.querySelectorAll('*')].map(({localName, attributes, textContent}) => ({
        tag: localName,
        attributes: Object.fromEntries([...attributes].map(({name, value}) => [name, value])),
        textContent,
      }));
    }, html);
  }

  async #follow(act) {
    await Promise.all([this.page.waitForNavigation({waitUntil: 'load'}), act()]);
  }
}
