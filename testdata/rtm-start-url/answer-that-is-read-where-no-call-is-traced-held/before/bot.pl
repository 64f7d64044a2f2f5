package Bot::Slack;

sub state {
    my ($self, $start) = @_;
    $self->{_users} = { map { $_->{id} => $_->{name} } @{$start->{users}} };
}

sub connect {
    my $self = shift;
    my $tx = $self->ua->get("https://slack.com/api/rtm.start");
    $self->state($tx->res->json);
}
