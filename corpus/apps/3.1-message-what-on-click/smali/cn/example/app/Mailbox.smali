.class public Lcn/example/app/Mailbox;
.super Landroid/os/Handler;
.source "Mailbox.java"

.field private static instance:Lcn/example/app/Mailbox;
.field private final context:Landroid/content/Context;

.method private constructor <init>(Landroid/content/Context;)V
    .registers 3
    invoke-static {}, Landroid/os/Looper;->getMainLooper()Landroid/os/Looper;
    move-result-object v0
    invoke-direct {p0, v0}, Landroid/os/Handler;-><init>(Landroid/os/Looper;)V
    iput-object p1, p0, Lcn/example/app/Mailbox;->context:Landroid/content/Context;
    return-void
.end method

.method static get(Landroid/content/Context;)Lcn/example/app/Mailbox;
    .registers 3
    sget-object v0, Lcn/example/app/Mailbox;->instance:Lcn/example/app/Mailbox;
    if-nez v0, :made
    new-instance v0, Lcn/example/app/Mailbox;
    invoke-virtual {p0}, Landroid/content/Context;->getApplicationContext()Landroid/content/Context;
    move-result-object v1
    invoke-direct {v0, v1}, Lcn/example/app/Mailbox;-><init>(Landroid/content/Context;)V
    sput-object v0, Lcn/example/app/Mailbox;->instance:Lcn/example/app/Mailbox;
    :made
    return-object v0
.end method

.method public handleMessage(Landroid/os/Message;)V
    .registers 4
    iget v0, p1, Landroid/os/Message;->what:I
    packed-switch v0, :kinds
    goto :done
    :opened
    const-string v0, "app"
    const-string v1, "opened"
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :done
    :report
    iget-object v0, p0, Lcn/example/app/Mailbox;->context:Landroid/content/Context;
    invoke-static {v0}, Lcn/example/app/AndroidId;->report(Landroid/content/Context;)V
    :done
    return-void
    :kinds
    .packed-switch 0x1
        :opened
        :report
    .end packed-switch
.end method
