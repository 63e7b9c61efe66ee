import { count } from "#phrases/sentence-en.ts";

/** What teachers are told about coming in and who else may, in English. */
export const accountsEn = {
  nav: {
    label: "Your account and people",
    account: "Your account",
    people: "People",
    signOut: "Sign out",
  },

  name: { label: "Your name", hint: "Colleagues on this server see it; students do not." },

  password: {
    label: "Password",
    newLabel: "New password",
    currentLabel: "Password you have now",
    hint: "At least 15 characters. Four or five words that do not belong together are easy to keep in mind.",
    show: "Show",
    hide: "Hide",
  },

  passkey: {
    what: "With a passkey you sign in as you unlock this device: by finger, face or PIN. Nothing needs to be remembered.",
    make: "Make a passkey",
    use: "Sign in with a passkey",
    orPassword: "Use a password instead",
    needsScripts: "Passkeys need scripts, which are off in this browser. Use a password.",
    elsewhere:
      "Browsers make passkeys over https only, or on the computer that runs Linchpin. Here a password does it; anyone on this network could read it along, so use it nowhere else.",
  },

  /** Said in the browser, where passkeys are made. */
  browser: {
    waiting: "Follow what your browser asks…",
    cancelled: "That was not finished. Try again, or use a password.",
    known: "There is a passkey of yours on this device already. Sign in with it.",
    unable: "This browser makes no passkeys. Use a password.",
    unreachable: "Linchpin could not be reached. Check that it still runs, then try again.",
  },

  signIn: {
    title: "Sign in",
    withPassword: "Sign in",
    lost: "Lost your way in?",
    recover:
      "On the computer that runs Linchpin, this command prints a link that lets you in once:",
    lastsHours: (hours: number) => `You stay signed in for ${hours} hours, in this browser alone.`,
    signedOut: "You are signed out.",
    notSetUp:
      "Nobody is set up here yet. The terminal in which Linchpin was started shows a link that does it; if its ten minutes are over, restart Linchpin to get a new one.",
  },

  link: {
    "set-up": {
      title: "Set up Linchpin",
      lead: "You are the first here: you can invite other teachers and remove them. Students need no account.",
    },
    invite: {
      title: "Join as a teacher",
      lead: "You were invited to open quizzes on this server. What your classes answer, only you see.",
    },
    recover: {
      title: "A new way in",
      lead: (name: string) =>
        `For ${name}. Wherever else you are signed in, that ends with it. Your sessions and results stay.`,
    },
    setPassword: "Set password",
    goOn: "Go on",
  },

  deadLink: {
    title: "This link opens nothing now",
    "set-up": "It lasts ten minutes and works once. Restart Linchpin to get a new one.",
    invite: "An invitation lasts three days and works once. Ask for another one.",
    recover:
      "It lasts ten minutes and works once. Run linchpin teacher recover again to get a new one.",
    unknown:
      "It may have been used or withdrawn, or it was copied in part. Ask whoever gave it to you, or restart Linchpin if you were setting it up.",
    used: "It has been used. If that was you, sign in.",
    signIn: "Sign in",
  },

  account: {
    title: "Your account",
    passkeys: "Passkeys",
    noPasskey: "You have none.",
    added: (date: string) => `Added ${date}`,
    remove: "Remove",
    removeThis: (date: string) => `Remove the passkey added ${date}`,
    add: "Add a passkey",
    password: "Password",
    hasPassword: "You have one. Changing it signs you out everywhere but here.",
    noPassword: "You have none. With one you can also sign in where passkeys do not work.",
    change: "Change password",
    set: "Set a password",
    done: {
      password: "Your password is set. Other browsers are signed out.",
      passkey: "The passkey is added.",
      removed: "The passkey is removed here. Remove it from your device as well.",
    },
  },

  people: {
    title: "People",
    lead: "Who may open sessions on this server. Nobody sees the sessions of another, you neither.",
    you: "you",
    admin: "admin",
    since: (date: string) => `since ${date}`,
    remove: "Remove…",
    removeThis: (name: string) => `Remove ${name}…`,
    removed: "Removed, with all sessions and results.",
    invitations: "Invite a teacher",
    inviteHint: "Makes a link that works once, within three days. Send it to one person only.",
    invite: "Make an invitation link",
    made: "Copy this link now: it is shown here and nowhere else.",
    linkLabel: "Invitation link",
    copy: "Copy",
    copied: "Copied",
    localOnly:
      "No other computer reaches Linchpin now, so this link works on this computer only. Start Linchpin with --class, then invite again.",
    waiting: (n: number) =>
      n === 1
        ? "One invitation is not used yet."
        : `${count(n, "invitation is", "invitations are")} not used yet.`,
    withdraw: "Withdraw what is not used",
  },

  removing: {
    title: (name: string) => `Remove ${name}?`,
    holds: (sessions: number, attempts: number) =>
      sessions === 0
        ? "There are no sessions of theirs."
        : `With them go ${count(sessions, "session", "sessions")} and what students did in them: ${count(attempts, "attempt", "attempts")} with all answers and points.`,
    now: "They are signed out at once. This cannot be undone.",
    yes: "Remove",
    no: "Keep",
  },

  /** By the code of the refusal. */
  problems: {
    "sign-in-failed": "That lets nobody in. Check the name and the password, or the passkey.",
    "current-password": "That is not the password you have now.",
    "name-unfit": "Enter a name of 1 to 60 characters.",
    "name-taken": "Somebody here already has that name. Take another one.",
    "password-unfit": "Enter at least 15 characters, at most 200.",
    "passkey-failed": "The passkey could not be checked. Try again, or use a password.",
    "link-unknown": "This link opens nothing now.",
    "not-signed-in": "Sign in to go on.",
    "not-allowed": "Only an admin may do that.",
    "teacher-not-found": "There is no such teacher any more.",
    "last-admin": "The last admin cannot be removed.",
    "last-way-in": "This is your last way in. Set a password or add another passkey first.",
    title: "Not done yet",
  },
} as const;
