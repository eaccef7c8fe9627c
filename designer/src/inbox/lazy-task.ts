import { lazy } from 'react';

const load = () => import('../task/TaskPane.js');

/** The task's half of the page; not needed while only the list is looked at. */
export const TaskPane = lazy(() => load().then(file => ({ default: file.TaskPane })));

/** Fetches the code of tasks ahead of the click: the pointer or the focus is in the list already. */
export function prepareTask(): void {
  void load().then(file => file.prepareWizard());
}
