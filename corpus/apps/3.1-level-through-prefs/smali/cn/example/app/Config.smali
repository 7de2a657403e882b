.class public Lcn/example/app/Config;
.super Ljava/lang/Object;
.source "Config.java"

.field static level:I
