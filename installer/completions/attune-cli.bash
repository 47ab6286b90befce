# SPDX-License-Identifier: Apache-2.0
# Completion of commands, their verbs and the global options. It opens no practice: names of people never stand here.
_attune_cli() {
  local words_first="practice couple policy consent screen willing form intake signal gate goal
    confidence medical remark session audit backup run demo"
  local options="--practice --passphrase-file --data --lens --json --quiet --force --clock --take-over --network-folder
    --help --version"
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} first="" second="" i
  for ((i = 1; i < COMP_CWORD; i++)); do
    case ${COMP_WORDS[i]} in
      --practice | --passphrase-file | --data | --lens | --clock) i=$((i + 1)) ;;
      -*) ;;
      *)
        if [[ -z $first ]]; then first=${COMP_WORDS[i]}; elif [[ -z $second ]]; then second=${COMP_WORDS[i]}; fi
        ;;
    esac
  done
  case $previous in
    --practice | --to | --data) mapfile -t COMPREPLY < <(compgen -d -- "$current"); return ;;
    --passphrase-file | --from | --out | --answers) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
    --lens) mapfile -t COMPREPLY < <(compgen -W "clinician room: home home: release:" -- "$current"); return ;;
    --next) mapfile -t COMPREPLY < <(compgen -W "talk-week sheet-each nothing-new @" -- "$current"); return ;;
    --level) mapfile -t COMPREPLY < <(compgen -W "acute otherwise stop caution" -- "$current"); return ;;
    --outcome) mapfile -t COMPREPLY < <(compgen -W "none raised unfinished" -- "$current"); return ;;
  esac
  if [[ $current == -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
    return
  fi
  local verbs=""
  case $first in
    "") verbs=$words_first ;;
    practice) verbs="create info set verify compact passphrase recovery-sheet successor-sheet" ;;
    couple) verbs="add list find show edit pause close reopen" ;;
    policy) verbs="sign list show" ;;
    consent) verbs="give withdraw list" ;;
    screen | willing) verbs="record list" ;;
    form) verbs="list show check" ;;
    intake) verbs="record show compare share unshare" ;;
    signal) verbs="list looked-at" ;;
    gate) verbs="list raise plan clear share unshare" ;;
    goal | confidence) verbs="add edit close list" ;;
    medical | remark) verbs="add list" ;;
    session) verbs="add edit list" ;;
    audit) verbs="show verify" ;;
    backup) verbs="create verify restore" ;;
  esac
  if [[ -z $first || -z $second ]] && [[ -n $verbs ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$verbs" -- "$current")
  else
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
  fi
}
complete -F _attune_cli attune-cli
