const fetch = require('node-fetch');
async function rtmStart(token) {
  const res = await fetch(`https://slack.com/api/rtm.start?token=${token}`);
  return res.json();
}
module.exports = { rtmStart };
