/** What every system test needs: the built server as a child process, its management door, plain HTTP. */
package vn.motcua.systemtests.support;
