// The help of `completion`. 80 columns.

export const COMPLETION = `Examples:
  source <(kkr-referat completion bash)         in ~/.bashrc
  source <(kkr-referat completion zsh)          in ~/.zshrc, after compinit
  kkr-referat completion fish > ~/.config/fish/completions/kkr-referat.fish
  kkr-referat completion powershell | Out-String | Invoke-Expression
`
