//go:build !linux

package main

// giveWay does nothing where the system is not Linux.
func giveWay() error { return nil }
