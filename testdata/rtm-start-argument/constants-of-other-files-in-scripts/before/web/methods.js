export const METHOD = 'https://slack.com/api/rtm.start';
