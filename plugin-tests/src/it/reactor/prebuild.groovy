// The top of a repository of its own, so that paths do not depend on where Planverk's own lies.
new File(basedir, ".git").mkdir()
return true
