const request = require('request');
const Session = require('./session');
request('https://slack.com/api/rtm.start?token=' + process.env.TOKEN, (err, res, body) => {
  const team = JSON.parse(body);
  run(new Session(team));
});
