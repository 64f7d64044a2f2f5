package Bot;

sub start {
    my ($self) = @_;
    return $self->{ua}->get('https://slack.com/api/rtm.connect')->res->json->{url};
}

sub greet {
    my ($self, $users) = @_;
    print "$_\n" for @$users;
    print $self->{$users};
}

1;
