const { WebClient } = require('@slack/web-api');
const web = new WebClient('t');
class Store {
  async init() {
    ({ users: this.users, url: this.url } = await web.rtm.start());
  }
}
