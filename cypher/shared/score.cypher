// purpose: by which search puts the prominent first: how many links a thing has. Looking back, those of that day: their days stand in it in order, and their number is found by halving
x.score //? !asOf
//? asOf
head([days IN [coalesce(x.linkDays, [])] | CASE
  WHEN size(days) = 0 OR days[-1] <= duration.inDays(date('1970-01-01'), date($asOf)).days THEN size(days)
  ELSE reduce(found = 0, step IN [1048576, 524288, 262144, 131072, 65536, 32768, 16384, 8192, 4096, 2048, 1024, 512, 256, 128, 64, 32, 16, 8, 4, 2, 1] |
    CASE WHEN found + step <= size(days) AND days[found + step - 1] <= duration.inDays(date('1970-01-01'), date($asOf)).days THEN found + step ELSE found END)
END])
//?
