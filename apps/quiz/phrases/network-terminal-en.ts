/** What the terminal says of the network; it is English in every language. */
export const networkTerminalEn = {
  badOrigin: (said: string) =>
    `LINCHPIN_ORIGIN is "${said}", which is no address like https://quiz.school.example: http or https, a name, perhaps a port, and nothing after it.`,
  classOpens: (origin: string) => `Your class opens ${origin}`,
  otherAddresses: (origins: string) => `If that does not open, try ${origins}`,
  notEncrypted:
    "Anyone on this network could read along: answers, made-up names, and a teacher's password typed on another device.",
  tryOnePhone: (origin: string) => `Try it with one phone first: ${origin}/check`,
  noNetwork:
    "This computer is on no network yet. Join the one your class is on; the address is then on the page of your session.",
  unknownName: (origins: string) => `This is not a name of this quiz. It goes by ${origins}`,
} as const;
