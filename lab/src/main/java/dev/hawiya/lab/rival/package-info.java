/**
 * Other recognisers beside ours on the same pictures in the same run. They are found in a folder of
 * their own and loaded from there: nothing that is shipped holds them.
 */
package dev.hawiya.lab.rival;
