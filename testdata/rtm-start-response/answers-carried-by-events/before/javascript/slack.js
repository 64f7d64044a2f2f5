const EventEmitter = require('events');
class Slack extends EventEmitter {
  async login(token) {
    const res = await fetch('https://slack.com/api/rtm.start?token=' + token);
    const info = await res.json();
    this.emit('ready', info);
  }
}
module.exports = Slack;
