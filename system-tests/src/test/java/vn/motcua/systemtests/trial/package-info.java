/** A busy office, a partner that misbehaves, a server that dies: what {@code KillTrial} is made of. */
package vn.motcua.systemtests.trial;
