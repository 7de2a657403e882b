.class public Lcn/example/app/Startup;
.super Ljava/lang/Object;
.source "Startup.java"

.method public static run(Landroid/app/Activity;)V
    .registers 1
    invoke-static {p0}, Lcn/example/track/Rounds;->home(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Rounds;->search(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Rounds;->detail(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Rounds;->cart(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Rounds;->order(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Rounds;->coupon(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Rounds;->message(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Rounds;->profile(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Rounds;->setting(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Rounds;->help(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Rounds;->handOver(Landroid/content/Context;)V
    return-void
.end method
