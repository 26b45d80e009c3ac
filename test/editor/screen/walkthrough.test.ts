// The walkthrough, step by step: each step has something to press, and is ticked once it was done.

import type { Locator } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { sceneWith } from '../support/scene';
import { agent } from '../support/texts';

describe('a person who begins with the walkthrough', () => {
  const scene = sceneWith({ files: { '.claude/agents/helper.md': agent('helper') } });
  const { dialogue, sideBar } = scene;
  const page = (): Locator => scene.page.locator('.gettingStartedContainer');
  const step = (title: string): Locator => page().locator('.getting-started-step', { hasText: title });
  const isDone = (title: string): Locator => step(title).locator('.codicon.complete, .complete');

  /** Shows the walkthrough again, with one step of it open. */
  const show = async (title: string): Promise<void> => {
    await scene.workbench.runCommand('View: Close All Editors');
    await dialogue.begin('Welcome: Open Walkthrough...');
    await dialogue.take('Get Started with Agent Author');
    await step(title).waitFor();
    await step(title).click();
    await step(title).and(scene.page.locator('.expanded')).waitFor();
  };
  const button = (title: string, label: string): Locator => step(title).getByRole('button', { name: label });

  beforeAll(() => sideBar.row('helper').waitFor());

  it('has five steps, each with a picture that is described', async () => {
    await show('See Your Agents');
    await expect.poll(() => page().locator('.getting-started-step').count()).toBe(5);
    await scene.workbench.screenshot('walkthrough');
  });

  it('shows the agents', async () => {
    await scene.workbench.showContainer('Explorer');
    await button('See Your Agents', 'Show Agents').click();
    await sideBar.row('helper').waitFor();
    await scene.workbench.showContainer('Explorer');
    await button('See Your Agents', 'Show Agents').press('Enter');
    await sideBar.row('helper').waitFor();
    await isDone('See Your Agents').first().waitFor();
  });

  it('begins a new agent', async () => {
    await show('Create an Agent');
    await button('Create an Agent', 'New Agent').click();
    await expect.poll(() => dialogue.title().textContent()).toBe('New Agent (1/7)');
    await scene.press('Escape');
    await dialogue.input().waitFor({ state: 'hidden' });
    await isDone('Create an Agent').first().waitFor();
  });

  it('shows the problems', async () => {
    await show('Repair What Does Not Load');
    await button('Repair What Does Not Load', 'Show Problems').click();
    await scene.page.locator('.markers-panel').waitFor();
    await isDone('Repair What Does Not Load').first().waitFor();
  });

  it('asks of which agent the preview should be, and opens it', async () => {
    await show('Read It as the Model Does');
    await button('Read It as the Model Does', 'Open Preview').click();
    await dialogue.step('Open Preview', 'helper');
    // The walkthrough has a frame of its own, for its pictures.
    const headings = (): Promise<string[][]> =>
      Promise.all(scene.page.frames().map((frame) => frame.locator('h1').allTextContents()));
    await expect.poll(async () => (await headings().catch(() => [])).flat()).toContain('helper');
    await isDone('Read It as the Model Does').first().waitFor();
  });

  it('leads to the settings and to the rules', async () => {
    await show('Say How Grave Each Check Is');
    await button('Say How Grave Each Check Is', 'Open Settings').click();
    await expect
      .poll(() => scene.page.locator('.settings-editor .setting-item-contents').allTextContents())
      .toContainEqual(expect.stringContaining('Agent Author'));
    await show('Say How Grave Each Check Is');
    await button('Say How Grave Each Check Is', 'Explain a Rule').click();
    await dialogue.step('Explain Rule', 'tools-empty');
    await scene.page.locator('.tab', { hasText: 'tools-empty' }).waitFor();
    await show('Say How Grave Each Check Is');
    await isDone('Say How Grave Each Check Is').first().waitFor();
  });
});
