/** What process P1 and the office around it are called in English: the words of the English guides. */
const words: Readonly<Record<string, string>> = {
  'Обращение гражданина': "Citizen's appeal",
  'Поступило обращение': 'Appeal received',
  Начало: 'Start',
  'Регистрация обращения': 'Registration',
  'Карточка обращения': 'Appeal card',
  'Найти гражданина': 'Find the citizen',
  'Личное дело зарегистрировано?': 'Is there a personal file?',
  'Найти личное дело': 'Find the personal file',
  'Уточнить контакты': 'Check the contacts',
  'Новое личное дело': 'New personal file',
  'Создать гражданина': 'Create the citizen',
  'Создать личное дело': 'Create the personal file',
  'Назначить ответственного': 'Assign',
  'Создать обращение': 'Create the appeal',
  Зарегистрировано: 'Registered',
  Ответ: 'Answer',
  'Подготовка ответа': 'Prepare the answer',
  'Отметить подготовку': 'Mark as prepared',
  'Подготовлен ответ': 'Answer prepared',
  'Ответ готов': 'Answer ready',
  Подписание: 'Signature',
  Решение: 'Decision',
  'Подписать?': 'Sign?',
  'Отметить подпись': 'Mark the signature',
  Подписать: 'Sign',
  Вернуть: 'Return',
  Замечания: 'Remarks',
  Подписано: 'Signed',
  'Подписано?': 'Signed?',
  Готово: 'Done',
  'Ответ отправлен': 'Answer sent',
  Да: 'Yes',
  Нет: 'No',

  Гражданин: 'Citizen',
  Граждане: 'Citizens',
  Фамилия: 'Last name',
  Имя: 'First name',
  Отчество: 'Middle name',
  'Дата рождения': 'Date of birth',
  Телефон: 'Phone',
  'Почтовый адрес': 'Postal address',
  'Личное дело': 'Personal file',
  'Личные дела': 'Personal files',
  Номер: 'Number',
  'ЛД-{YYYY}-{00000}': 'PF-{YYYY}-{00000}',
  'Дата открытия': 'Opened on',
  Обращение: 'Appeal',
  Обращения: 'Appeals',
  'Регистрационный номер': 'Registration number',
  'ОБ-{YYYY}-{00000}': 'AP-{YYYY}-{00000}',
  'Канал поступления': 'Channel',
  'Дата поступления': 'Received on',
  'Вид обращения': 'Kind',
  Тематика: 'Topic',
  Содержание: 'Text',
  Ответственный: 'Responsible',
  Статус: 'Status',
  Почта: 'Post',
  Лично: 'In person',
  'Интернет-приёмная': 'Web form',
  Госуслуги: 'State portal',
  Предложение: 'Proposal',
  Заявление: 'Application',
  Жалоба: 'Complaint',
  ЖКХ: 'Housing',
  Дороги: 'Roads',
  Благоустройство: 'Streets',
  Соцзащита: 'Social care',
  Земля: 'Land',
  Иное: 'Other',

  'Анна Аналитикова': 'Anna Fomina',
  'Светлана Секретарёва': 'Svetlana Morozova',
  'Софья Сменщикова': 'Sofia Belova',
  'Олег Ответственный': 'Oleg Tarasov',
  'Роман Руководителев': 'Roman Vlasov',
  'Мария Менеджерова': 'Maria Gromova',
  'Игорь Интеграторов': 'Igor Lapin',
  'Алексей Админов': 'Alexey Zuev',
  Кузнецов: 'Kuznetsov',
  Пётр: 'Pyotr',
  Владимирович: 'Vladimirovich',
  Орлова: 'Orlova',
  Марина: 'Marina',
  Сергеевна: 'Sergeevna',
  Олеговна: 'Olegovna',
  Лебедева: 'Lebedeva',
  Анна: 'Anna',
  Фёдоровна: 'Fyodorovna',
  Соловьёв: 'Solovyov',
  Артём: 'Artyom',
  Ильич: 'Ilyich',
  Зайцев: 'Zaytsev',
  Лев: 'Lev',
  Никитина: 'Nikitina',
  Дарья: 'Darya',
  Игоревна: 'Igorevna',
  'Во дворе третий день нет света.': 'There has been no light in the yard for three days.',
  'Прошу поставить фонарь у дома 12 по улице Садовой.': 'Please put up a street lamp at 12 Garden Street.',
  'После дождя двор затоплен, к подъезду не пройти.': 'After rain the yard is flooded, the door cannot be reached.',
  'На перекрёстке стёрлась разметка.': 'The markings of the crossing have worn off.',
  'Фонарь поставят до конца месяца.': 'The lamp will be put up before the end of the month.',
  'Укажите, кто выполнит работы.': 'Say who will do the work.',
  'Заявка на кредит': 'Loan application',
  'Запрос в бюро': 'Ask the bureau',
  'Решение по заявке': 'Decide',
  Клиент: 'Client',
  ИНН: 'Taxpayer number',
  Балл: 'Score',
  'граждане.csv': 'citizens.csv',
};

/** The same with its Russian texts in English, keys of options and conditions included; of texts in both languages the English one. */
export function inEnglish<T>(value: T): T {
  return mapped(value, text => text.replace(/[^"]+/g, part => words[part] ?? part));
}

/** The same; texts that are kept in both languages get their English one. */
export function inRussian<T>(value: T): T {
  return mapped(value, text => text);
}

function mapped<T>(value: T, say: (text: string) => string): T {
  const map = (part: unknown): unknown => {
    if (typeof part === 'string') return say(part);
    if (Array.isArray(part)) return part.map(map);
    if (typeof part !== 'object' || part === null) return part;
    const { ru, ...rest } = part as { readonly ru?: string };
    if (ru !== undefined) return { ru, en: words[ru] ?? ru };
    return Object.fromEntries(Object.entries(rest).map(([key, inside]) => [key, map(inside)]));
  };
  return map(value) as T;
}
