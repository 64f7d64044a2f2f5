class Session {
  constructor(team) {
    this.channels = team.channels;
    this.url = team.url;
  }
}
module.exports = Session;
