const Botkit = require('botkit');
const bot = Botkit.slackbot().spawn({ token: 'xoxb-fake' });
bot.api.rtm.start({ no_unreads: true }, (err, res) => console.log(res.url, res.users));
