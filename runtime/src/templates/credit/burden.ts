import { localText } from '@marshrut/model';
import { cardField, chain, node, rows } from '../drawing.js';
import { block, counted, keep, made, percent } from './block.js';

/** Percent a month, as a part of one. */
const monthly = '(rate / 1200)';

/** Annuity: P·i/(1−(1+i)^−n), i = yearly rate/12, n in months. Exact decimals, rounded to kopecks once. */
export function annuity(amount: string): string {
  return `round(${amount} * ${monthly} / (1 - (1 + ${monthly}) ** -application.termMonths), 2)`;
}

const INCOME = 'application.incomeMain + (if application.incomeExtra = null then 0 else application.incomeExtra)';

const BURDEN = `round((application.monthlyDebts + payment) / (${INCOME}) * 100, 2)`;
const money = { kind: 'money', min: '0' } as const;
const decimal = { kind: 'decimal', scale: 2 } as const;

export const burden = block({
  name: localText('ПДН', 'Debt burden'),
  description: localText(
    'Показатель долговой нагрузки: платежи по всем кредитам, с новым, к доходу. Платёж аннуитетный.',
    'Payments of all loans, with the new one, as a part of the income. The payment is an annuity.',
  ),
  card: [
    cardField('rate', localText('Ставка, % годовых', 'Rate, % a year'), percent, 'parameter'),
    cardField('payment', localText('Платёж по новому кредиту, ₽', 'Payment of the new loan, ₽'), money),
    cardField('pdn', localText('ПДН, %', 'Debt burden, %'), decimal),
    made,
  ],
  nodes: [
    node('annuity', 'rules', localText('Аннуитетный платёж', 'Annuity payment'), [1, 0], {
      ...counted({ ru: 'Платёж', en: 'Payment' }, 'payment', money, annuity('application.amount')),
    }),
    node('burden', 'rules', localText('Посчитать ПДН', 'Count the debt burden'), [2, 0], {
      ...counted({ ru: 'ПДН, %', en: 'Burden, %' }, 'pdn', decimal, BURDEN),
    }),
    node('mark', 'change', localText('Записать в заявку', 'Keep in the application'), [3, 0], {
      record: 'application',
      values: rows({ payment: 'payment', pdn: 'pdn' }),
    }),
    node('keep', 'create', localText('Записать результат', 'Keep the result'), [4, 0], {
      ...keep('ПДН', '"Расчёт по анкете"', {
        result: 'if pdn > 50 then "Выше 50 %" else "До 50 %"',
      }),
    }),
    node('end', 'end', localText('Посчитано', 'Counted'), [5, 0]),
  ],
  edges: chain('start', 'annuity', 'burden', 'mark', 'keep', 'end'),
});
