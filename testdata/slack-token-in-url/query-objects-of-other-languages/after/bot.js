const axios = require('axios');

axios.post('https://slack.com/api/rtm.connect', 'token=' + token + '&presence_sub=1');
