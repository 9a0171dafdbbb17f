/** Names the modules by the names that their jars promise to keep. */
module consumer {
  requires dev.muster.adapters;
  requires dev.muster.generated;
}
