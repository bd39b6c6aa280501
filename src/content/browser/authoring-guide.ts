import authoringGuide from 'virtual:fitpath/authoring-guide';

/** How to write a quiz, as read at build from the folder of quizzes: only its page carries it. */
export { authoringGuide };
