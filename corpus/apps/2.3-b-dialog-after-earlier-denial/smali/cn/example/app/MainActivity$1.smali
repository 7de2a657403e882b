.class Lcn/example/app/MainActivity$1;
.super Ljava/lang/Object;
.source "MainActivity.java"
.implements Landroid/content/DialogInterface$OnClickListener;

.annotation system Ldalvik/annotation/EnclosingMethod;
    value = Lcn/example/app/MainActivity;->explain()V
.end annotation
.annotation system Ldalvik/annotation/InnerClass;
    accessFlags = 0x0
    name = null
.end annotation

.field final synthetic this$0:Lcn/example/app/MainActivity;

.method constructor <init>(Lcn/example/app/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcn/example/app/MainActivity$1;->this$0:Lcn/example/app/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcn/example/app/MainActivity$1;->this$0:Lcn/example/app/MainActivity;
    invoke-virtual {v0}, Lcn/example/app/MainActivity;->request()V
    return-void
.end method
