// Server answers requests for references over HTTP.
//
//	server [-addr :8085] [-styles DIR] [-locales DIR] [-log LEVEL]
package main
