const _ = require('lodash');
const { WebClient } = require('@slack/client');
const web = new WebClient('t');
web.rtm.start((err, info) => {
  console.log(_.get(info, 'users[0].name'));
});
