#!/bin/bash
# To be sourced: apt for Debian sid, beside the machine's own. It reads and changes nothing of the
# machine's package state; an empty package status makes apt resolve every library, down to libc.

# The address that the machine takes Debian itself from: the first of its sources (sources.list, then
# *.list and *.sources) that has the release that it runs. The public one only where there is none.
debian_mirror() {
  local codename mirror
  codename=$(sed -n 's/^VERSION_CODENAME=//p' /etc/os-release)
  mirror=$(apt-get update --print-uris |
    sed -n "s|^'\(.*\)/dists/$codename/InRelease' .*|\1|p" | head -n 1)
  echo "${mirror:-http://deb.debian.org/debian}"
}

# sid_prepare DIR: makes the directory that `sid` works in, and fetches the package lists.
sid_prepare() {
  mkdir -p "$1"/lists/partial "$1"/cache/archives/partial
  echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $(debian_mirror) sid main" \
    >"$1/sources.list"
  : >"$1/status"
  sid "$1" update
}

# sid DIR COMMAND [ARG...]: apt-get on what `sid_prepare DIR` made.
sid() {
  local directory=$1
  shift
  apt-get -q \
    -o Dir::Etc::sourcelist="$directory/sources.list" -o Dir::Etc::sourceparts=/dev/null \
    -o Dir::State::lists="$directory/lists" -o Dir::State::status="$directory/status" \
    -o Dir::Cache="$directory/cache" -o APT::Install-Recommends=false -o Debug::NoLocking=true \
    -o APT::Sandbox::User=root "$@"
}
