let users = [];
function setTeam(team) {
  users = team.users;
}
module.exports = { setTeam };
