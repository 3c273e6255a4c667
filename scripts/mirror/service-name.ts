/** How each language names the public service, and how the service of an organisation at HOST. */
const names: Record<string, [ours: string, theirs: string]> = {
  ar: ['الخدمة العامة Pwned Passwords', 'خدمة مؤسستك HOST'],
  de: ['öffentliche Dienst Pwned Passwords', 'Dienst HOST Ihrer Organisation'],
  en: ['the public service Pwned Passwords', 'your organisation’s service HOST'],
  es: ['servicio público Pwned Passwords', 'servicio HOST de tu organización'],
  fr: ['service public Pwned Passwords', 'service HOST de votre organisation'],
  it: ['servizio pubblico Pwned Passwords', 'servizio HOST della tua organizzazione'],
  ja: ['公開サービス Pwned Passwords', '組織のサービス HOST'],
  nl: ['openbare dienst Pwned Passwords', 'dienst HOST van je organisatie'],
  pl: ['publicznej usługi Pwned Passwords', 'usługi HOST Twojej organizacji'],
  pt_BR: ['serviço público Pwned Passwords', 'serviço HOST da sua organização'],
  ru: ['общедоступному сервису Pwned Passwords', 'сервису HOST вашей организации'],
  zh_CN: ['公共服务 Pwned Passwords', '您所在的组织的服务 HOST'],
};

export type Messages = Record<string, { message: string; description?: string }>;

/** The texts of a language as a build for the mirror at `host` says them. Throws where one names the public service still. */
export function textsFor(host: string, language: string, messages: Messages): Messages {
  const [ours, theirs] = names[language] ?? [];
  const told = Object.entries(messages).map(([key, entry]) => {
    const { message } = entry;
    const said = ours && theirs ? message.replace(ours, theirs.replace('HOST', host)) : message;
    if (said.includes('Pwned Passwords')) {
      throw new Error(`"${key}" in ${language} names the public service in words that scripts/mirror does not know.`);
    }
    // What is said to translators stays behind: it names the public service too.
    const kept = Object.entries({ ...entry, message: said }).filter(([field]) => field !== 'description');
    return [key, Object.fromEntries(kept)];
  });
  return Object.fromEntries(told) as Messages;
}
