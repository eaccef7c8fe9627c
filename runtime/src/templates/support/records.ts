import type { Template } from '../template.js';

type DemoRecord = Template['records'][number];

const stems = [
  ...['Берёзов', 'Сосн', 'Ключев', 'Озёр', 'Лугов', 'Полев', 'Дубров', 'Ольхов', 'Лесн', 'Красн'],
  ...['Камен', 'Песчан', 'Родников', 'Садов', 'Вишнёв', 'Яблонев', 'Рябинов', 'Калинов', 'Лип', 'Елов'],
];
const endings: Readonly<Record<string, string>> = {
  ...{ Озёр: 'ного', Сосн: 'овского', Лесн: 'ого' },
  ...{ Красн: 'ого', Песчан: 'ого', Лип: 'овского' },
};
const districts = ['Заречного', 'Северного', 'Южного', 'Лесного', 'Приозёрного'];

/** Ten digits of region 00, which nobody can have: the last one is the check digit. */
function inn(number: number): string {
  const digits = String(number).padStart(9, '0');
  const weights = [2, 4, 10, 3, 5, 9, 4, 6, 8];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return `${digits}${(sum % 11) % 10}`;
}

/** A hundred local authorities; the contract of every twentieth is over. */
function organizations(): DemoRecord[] {
  return districts.flatMap((district, row) =>
    stems.map((stem, column): DemoRecord => {
      const number = row * stems.length + column + 1;
      return {
        name: `organization${number}`,
        entity: 'Organization',
        values: {
          name: `Администрация ${stem}${endings[stem] ?? 'ского'} сельского поселения ${district} района`,
          inn: inn(number),
          kind: 'ОМСУ',
          contractNo: `${number}/2026`,
          contractUntil: number % 20 === 0 ? '2025-12-31' : '2099-12-31',
        },
      };
    }),
  );
}

const contractor = (name: string, title: string, area: string, person: string | null): DemoRecord => ({
  name,
  entity: 'Contractor',
  values: { name: title, area, ...(person ? { person } : {}), active: person !== null },
});

/** Made-up authorities and firms. */
export const records: readonly DemoRecord[] = [
  ...organizations(),
  contractor('master', 'ИП Подрядчиков', 'Информационная система', '@contractor'),
  contractor('network', 'ООО «Сеть и связь»', 'Информационная система', '@contractor2'),
  contractor('former', 'ООО «Бывший подрядчик»', 'Сайт', null),
];
