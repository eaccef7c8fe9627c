import type { English } from '../../i18n/words.js';
import type { ru } from './words.ru.js';

export const en: English<typeof ru> = {
  about:
    'Another system sends data to the address of a webhook and signs them with its secret, as Standard Webhooks says. The names are those of published processes.',
  none: 'No webhooks',
  noneText: 'They appear when a process is published that begins by a webhook.',
  name: 'Webhook',
  address: 'Address',
  secret: 'Secret',
  set: 'made {{at}}',
  unset: 'not made: requests are refused',
  used: 'Last request',
  never: 'none yet',
  processes: 'Processes',
  actions: 'Actions',
  make: 'Make a secret',
  replace: 'Replace the secret',
  delete: 'Delete the secret',
  replaceTitle: 'Replace the secret: {{name}}?',
  replaceText: 'The earlier secret is of no use at once: give the new one to whoever sends the data.',
  makeTitle: 'Make a secret: {{name}}?',
  makeText: 'It is shown once. Give it to whoever sends the data.',
  deleteTitle: 'Delete the secret: {{name}}?',
  deleteText: 'Requests to this address will be refused.',
  madeTitle: 'Secret made: {{name}}',
  madeText: 'Copy the secret now: it will not be shown again. If it is lost, replace it.',
};
